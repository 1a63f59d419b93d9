import type { downloads as enDownloads } from '../en/downloads.ts'

export const downloads: typeof enDownloads = {
  edition: (site, line) => `${site}　${line}`,
  columns: {
    to: (head) => `${head}（上限）`,
    unit: (head) => `${head}（単位）`,
    shown: (head) => `${head}（表示）`,
    converted: (head) => `${head}（換算）`,
    convertedUnit: (head) => `${head}（換算の単位）`,
    rate: (head) => `${head}（換算の相場）`,
    rateOn: (head) => `${head}（相場の日）`,
  },
  unknown: (file, keys, kinds) =>
    `図のファイル「${file}」はありません。ファイル名は図の名前に${kinds.map((kind) => `.${kind}`).join('、')}のいずれかを付けたものです。図の名前：${keys.join('、')}。`,
  parameter: (name, given, expected, example) =>
    `パラメーター「${name}」が「${given}」になっています。使えるのは${expected}です。例：${name}=${example}`,
  oneOf: (values) => `${values.join('、')}のいずれか`,
  day: '年-月-日の形の日付',
  dayUpTo: (day) => `記録を編纂した${day}までの日付`,
  noRecord: '記録が読み込まれていません。',
  nothingThen: (key, day) => `${day}時点の記録には「${key}」に描くものがありません。`,
  notDrawn: (key, csv, page) =>
    `この版の「${key}」の画像は保存されていません。数字は表（ ${csv} ）とページ（ ${page} ）にあります。`,
}
