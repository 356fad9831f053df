// SPDX-License-Identifier: GPL-3.0-or-later
// The cases of check-schema.py, judged by ajv.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats");
const out = process.argv[2];
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
let findings = 0;

function tell(text) {
  console.log(text);
  findings += 1;
}

for (const kind of ["plan", "measurement", "checks"]) {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  (addFormats.default ?? addFormats)(ajv);
  const valid = ajv.compile(read(`${out}/${kind}.json`));
  for (const name of readdirSync(`${out}/${kind}`)) {
    const accepted = valid(read(`${out}/${kind}/${name}`));
    if (name.startsWith("good-") && !accepted)
      tell(`${kind}/${name}: ${ajv.errorsText(valid.errors)}`);
    if (name.startsWith("broken-") && accepted)
      tell(`${kind}/${name}: accepted`);
  }
}

process.exit(findings ? 1 : 0);
