/** Writes the JSON Schema for editors that the packed package brings along; part of `prepack`. */
require('@backstage/cli/config/nodeTransform.cjs');
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { policyFileSchema } = require('../src');

const folder = join(__dirname, '../schema');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'policy-config.schema.json'),
  `${JSON.stringify(policyFileSchema(), null, 2)}\n`,
);
