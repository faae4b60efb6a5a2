import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_18'],
  disableDocker: true,
});

/** Runs a suite on SQLite and on PostgreSQL; `init` gives a new, empty database. */
export function eachDatabase(
  name: string,
  suite: (init: () => ReturnType<typeof databases.init>) => void,
): void {
  const ids: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_18'];
  describe.each(ids)(`${name} on %s`, id => {
    suite(() => {
      if (!databases.supports(id)) throw new Error(`There is no ${id} here.`);
      return databases.init(id);
    });
  });
}
