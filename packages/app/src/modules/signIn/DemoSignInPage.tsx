import { ProxiedSignInPage } from '@backstage/core-components';
import { type IdentityApi } from '@backstage/frontend-plugin-api';
import { type SignInPageProps } from '@backstage/plugin-app-react';
import {
  Button,
  Card,
  CardBody,
  CardHeader,
  Container,
  Flex,
  Grid,
  Text,
} from '@backstage/ui';
import { useState } from 'react';
import { chosenPerson } from './chosenPerson';
import { groups, type Person } from './people';

/** Signs in as one of the people of the demo, without a password. */
export function DemoSignInPage({ onSignInSuccess }: SignInPageProps) {
  const [name, setName] = useState(chosenPerson.get);
  if (name === undefined) {
    return (
      <PersonPicker
        onPick={person => {
          chosenPerson.set(person.name);
          setName(person.name);
        }}
      />
    );
  }
  return (
    <ProxiedSignInPage
      provider="demo"
      headers={{ 'x-demo-person': name }}
      onSignInSuccess={identity => onSignInSuccess(forgetful(identity))}
      ErrorComponent={({ error }) => (
        <SignInFailure error={error} onBack={() => setName(undefined)} />
      )}
    />
  );
}

function PersonPicker({ onPick }: { onPick(person: Person): void }) {
  return (
    <Container pt="8" pb="8">
      <Flex direction="column" gap="6">
        <Flex direction="column" gap="1">
          <Text as="h1" variant="title-medium">
            Who are you today?
          </Text>
          <Text as="p" color="secondary">
            This portal is a demo: choose a person, no password is asked for.
          </Text>
        </Flex>
        <Grid.Root columns={{ initial: '1', sm: '2' }} gap="4">
          {groups.map(({ title, description, people }) => (
            <Card key={title}>
              <CardHeader>
                <Text as="h2" variant="title-x-small">
                  {title}
                </Text>
                <Text as="p" color="secondary">
                  {description}
                </Text>
              </CardHeader>
              <CardBody>
                <Flex gap="2" style={{ flexWrap: 'wrap' }}>
                  {people.map(person => (
                    <Button
                      key={person.name}
                      variant="secondary"
                      onPress={() => onPick(person)}
                    >
                      {person.displayName}
                    </Button>
                  ))}
                </Flex>
              </CardBody>
            </Card>
          ))}
        </Grid.Root>
      </Flex>
    </Container>
  );
}

function SignInFailure({ error, onBack }: { error?: Error; onBack(): void }) {
  return (
    <Container pt="8">
      <Flex direction="column" align="start" gap="4">
        <Text as="h1" variant="title-small">
          Signing in did not work
        </Text>
        <Text as="p">{error?.message}</Text>
        <Button
          onPress={() => {
            chosenPerson.forget();
            onBack();
          }}
        >
          Choose somebody
        </Button>
      </Flex>
    </Container>
  );
}

/** Signing out leads back to the choice. */
function forgetful(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: async () => {
      chosenPerson.forget();
      await identity.signOut();
    },
  };
}
