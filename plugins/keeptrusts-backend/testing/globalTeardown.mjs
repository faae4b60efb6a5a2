export default async function globalTeardown() {
  await globalThis.keeptrustsPostgres.stop();
}
