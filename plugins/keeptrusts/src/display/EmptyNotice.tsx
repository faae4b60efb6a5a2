import { Flex, Text } from '@backstage/ui';
import { type ReactNode } from 'react';

/** Says that there is nothing, and what can be done about it. */
export const EmptyNotice = ({
  title,
  hint,
  action,
}: {
  title: string;
  hint?: string;
  action?: ReactNode;
}) => (
  <Flex direction="column" gap="2" py="4" align="start">
    <Text variant="body-large" weight="bold">
      {title}
    </Text>
    {hint && <Text color="secondary">{hint}</Text>}
    {action}
  </Flex>
);
