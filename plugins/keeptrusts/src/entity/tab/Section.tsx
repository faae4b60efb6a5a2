import { Flex, Text } from '@backstage/ui';
import { type ReactNode } from 'react';

/** A part of the tab, under its title. */
export const Section = ({
  title,
  controls,
  children,
}: {
  title: string;
  controls?: ReactNode;
  children: ReactNode;
}) => (
  <section aria-label={title}>
    <Flex direction="column" gap="3" align="stretch">
      <Text as="h2" variant="title-x-small" weight="bold">
        {title}
      </Text>
      {controls}
      {children}
    </Flex>
  </section>
);
