import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Flex,
  Text,
} from '@backstage/ui';
import {
  getEvent,
  type ExchangeContent as Content,
  type ExchangeEvent,
  type KeptSide,
} from '@keeptrusts/contract/api';
import { useState } from 'react';
import { keeptrustsApiRef } from '../../api/KeeptrustsApi';
import { CodeBlock } from '../../display/CodeBlock';
import { Muted } from '../../display/Muted';
import { LinesSkeleton } from '../../loading/LinesSkeleton';
import { Loaded } from '../../loading/Loaded';
import { useLoad } from '../../loading/useLoad';
import { keeptrustsTranslationRef } from '../../translation';

const Side = ({ title, side }: { title: string; side: KeptSide }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  return (
    <section aria-label={title}>
      <Flex direction="column" gap="2" align="stretch">
        <Text as="h3" weight="bold">
          {title}
        </Text>
        {side.withheld && <Muted>{t('content.withheld')}</Muted>}
        {side.texts.map(({ speaker, place, text }, index) => (
          <CodeBlock
            // Texts of one place differ by nothing else.
            key={`${place} ${index}`}
            wrap
            label={`${t(`content.speaker.${speaker}`)} · ${place}`}
            text={text}
          />
        ))}
        {side.truncated && <Muted>{t('content.truncated')}</Muted>}
      </Flex>
    </section>
  );
};

const Sides = ({ content: { request, reply } }: { content: Content }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  return (
    <Flex direction="column" gap="4" align="stretch">
      {request && <Side title={t('content.request')} side={request} />}
      {reply ? (
        <Side title={t('content.reply')} side={reply} />
      ) : (
        <Muted>{t('content.noReply')}</Muted>
      )}
    </Flex>
  );
};

const ReadContent = ({ eventId }: { eventId: string }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const api = useApi(keeptrustsApiRef);
  const load = useLoad(
    () => api.call(getEvent, { params: { id: eventId } }),
    [api, eventId],
  );
  return (
    <Loaded load={load} skeleton={<LinesSkeleton />}>
      {({ content }) =>
        content ? (
          <Sides content={content} />
        ) : (
          <Text>{t('content.notForYou')}</Text>
        )
      }
    </Loaded>
  );
};

/**
 * What was said in an exchange, where that is kept. It is read when somebody opens it and not before, since the
 * audit log tells who has read it.
 */
export const ExchangeContent = ({ event }: { event: ExchangeEvent }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const [isOpen, setIsOpen] = useState(false);
  if (!event.content_kept) return <Muted>{t('content.notKept')}</Muted>;
  return (
    <Accordion isExpanded={isOpen} onExpandedChange={setIsOpen}>
      <AccordionTrigger
        title={t('content.title')}
        subtitle={t('content.masked')}
      />
      <AccordionPanel>
        {isOpen && <ReadContent eventId={event.id} />}
      </AccordionPanel>
    </Accordion>
  );
};
