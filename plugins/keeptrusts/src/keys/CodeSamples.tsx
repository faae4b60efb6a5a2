import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import { type CreatedToken } from '@keeptrusts/contract/api';
import { CodeBlock } from '../display/CodeBlock';
import { keeptrustsTranslationRef } from '../translation';
import { codeSamples, environmentLine } from './codeSamples';
import styles from './CodeSamples.module.css';

/** How to use a key, with the endpoint filled in. */
export const CodeSamples = ({
  baseUrl,
  token,
}: {
  baseUrl: string;
  token: CreatedToken;
}) => {
  const { t } = useTranslationRef(keeptrustsTranslationRef);
  const samples = codeSamples(baseUrl, token.allowed_models ?? []);
  return (
    <Flex direction="column" gap="4" align="stretch">
      <CodeBlock wrap label={t('created.endpoint')} text={baseUrl} />
      {token.key && (
        <CodeBlock
          wrap
          label={t('created.environment')}
          text={environmentLine(token.key)}
        />
      )}
      <Tabs>
        <TabList aria-label={t('created.samples')}>
          {samples.map(({ language }) => (
            <Tab key={language} id={language} className={styles.tab}>
              {language}
            </Tab>
          ))}
        </TabList>
        {samples.map(({ language, text }) => (
          <TabPanel key={language} id={language}>
            <CodeBlock label={language} text={text} />
          </TabPanel>
        ))}
      </Tabs>
    </Flex>
  );
};
