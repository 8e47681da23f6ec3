// Writes FILE.br and FILE.gz beside every file of a folder that gets smaller by it: node compress.mjs FOLDER.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = process.argv[2];
const plain = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
for (const entry of plain) {
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const content = readFileSync(path);
  const brotli = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  for (const [ending, packed] of [["br", brotli], ["gz", gzipSync(content, { level: 9 })]]) {
    if (packed.length < 0.95 * content.length) writeFileSync(`${path}.${ending}`, packed);
  }
}
