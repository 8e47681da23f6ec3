// The files of a site and what they weigh, raw and packed: `node weigh.mjs FOLDER`.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const folder = process.argv.at(-1);
const files = readdirSync(folder).filter((name) => /\.(html|css|js|wasm|svg)$/.test(name));
const weigh = (name) => {
  const bytes = readFileSync(join(folder, name));
  return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
};
console.log(JSON.stringify(files.map(weigh)));
