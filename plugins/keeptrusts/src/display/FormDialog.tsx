import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Flex,
} from '@backstage/ui';
import { useId, type FormEvent, type ReactNode } from 'react';
import { FaultNotice } from '../loading/FaultNotice';
import { type Submission } from '../loading/useSubmit';
import { keeptrustsTranslationRef } from '../translation';

const width = 'min(36rem, calc(100vw - 2rem))';

/** Asks for something, does it, and says so when it could not be done. */
export const FormDialog = ({
  title,
  submitLabel,
  isDestructive = false,
  canSubmit = true,
  submission,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  submitLabel: string;
  isDestructive?: boolean;
  canSubmit?: boolean;
  submission: Submission;
  onSubmit: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    submission.submit(onSubmit);
  };
  return (
    <Dialog isOpen onOpenChange={isOpen => isOpen || onClose()} width={width}>
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>
        <form id={form} onSubmit={submit}>
          <Flex direction="column" gap="4" align="stretch">
            {submission.error && <FaultNotice error={submission.error} />}
            {children}
          </Flex>
        </form>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('cancel')}
        </Button>
        <Button
          type="submit"
          form={form}
          destructive={isDestructive}
          isDisabled={!canSubmit}
        >
          {submission.isRunning ? t('working') : submitLabel}
        </Button>
      </DialogFooter>
    </Dialog>
  );
};
