import { type Entity } from '@backstage/catalog-model';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Flex, Text } from '@backstage/ui';
import { CodeBlock } from '../display/CodeBlock';
import { accessKeysRouteRef } from '../routes';
import { keeptrustsTranslationRef } from '../translation';
import { annotationSnippet } from './annotationSnippet';
import { type EntityKeys } from './loadEntityKeys';
import { UnknownKey } from './UnknownKey';
import { Muted } from '../display/Muted';

const HowToNameOne = ({ entity }: { entity: Entity }) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const accessKeys = useRouteRef(accessKeysRouteRef);
  return (
    <>
      <CodeBlock
        label={t('missing.snippet')}
        text={annotationSnippet(entity)}
      />
      {accessKeys && (
        <Flex direction="column" gap="2" align="start">
          <Muted>{t('missing.getKey')}</Muted>
          <ButtonLink href={accessKeys()} variant="secondary">
            {t('missing.openKeys')}
          </ButtonLink>
        </Flex>
      )}
    </>
  );
};

/** Tells why there is no key to show, and how to name one. */
export const WithoutKeys = ({
  entity,
  keys,
  isBrief = false,
}: {
  entity: Entity;
  keys: Exclude<EntityKeys, { kind: 'some' }>;
  /** For a card beside another one that tells it all. */
  isBrief?: boolean;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  if (keys.kind === 'unknown') {
    return <UnknownKey name={keys.name} />;
  }
  return (
    <Flex direction="column" gap="3" align="stretch">
      <Flex direction="column" gap="1">
        <Text weight="bold">{t('missing.title')}</Text>
        <Muted variant="body-medium">{t('missing.description')}</Muted>
      </Flex>
      {!isBrief && <HowToNameOne entity={entity} />}
    </Flex>
  );
};
