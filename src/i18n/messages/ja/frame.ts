import type { frame as enFrame, parts as enParts } from '../en/frame.ts'

export const frame: typeof enFrame = {
  siteName: '日米ファンド・トラッカー',
  skip: '本文へ',
  sectionsLabel: 'セクション',
  languageLabel: '言語',
  languages: { en: 'English', ja: '日本語' },
  sections: {
    overview: '概要',
    fund: 'ファンド',
    vehicle: '枠組み',
    timeline: '年表',
    softbank: 'ソフトバンク',
    people: '人物と機関',
    sources: '出典',
  },
  editionLine: (day, observed) => `${day}時点の記録。確認できた最後の出来事は${observed}。`,
  editionLineEarly: (day) => `${day}時点の記録。`,
  older: (day) =>
    `${day}の終わりに知られていた範囲の記録です。その後に公になったことは表示しません。`,
  toLatest: 'このページの最新版へ',
  pickDay: '読む記録の時点',
  show: '表示',
  version: (version, day) => `記録の版は${version}、${day}編纂。`,
  thin: (day) => `${day}より後の出来事の記録は少ない。`,
  rates:
    '円とドルの換算には米連邦準備制度理事会のH.10を使います。フローは期間平均、ストックと約束は当日の相場です。換算値には必ず相場を示します。',
  licence: 'プログラムはMITライセンス。出典の題名は各発行者に帰属します。',
  notFound: 'ページが見つかりません',
  notFoundHint:
    'このアドレスのページ、項目、日付は記録にありません。記録を編纂した日より後の日の版はまだありません。',
  toOverview: '概要へ',
}

export const parts: typeof enParts = {
  chart: {
    source: { lead: '出典：', between: '、', more: (count) => `ほか${count}` },
    table: '表',
    link: 'リンク',
    elsewhere: '図と表は別のページにあります',
    download: 'ダウンロード',
    drawnLive: 'この図はブラウザで描かれます。同じ数字は表にあります。',
    keys: '図。左右の矢印キーで値を一つずつ読めます。',
    lanesKeys:
      'グラフ。左右の矢印キーで出来事を1件ずつ読み、Enterでその出来事へ移ります。プラスとマイナスで拡大・縮小、Shiftと矢印キーで移動、0で全体に戻ります。',
    mapKeys:
      '関係図。左右の矢印キーで名前と線を一つずつ読み、下で線の先へ、上で線の元へ移り、Enterで名前のページを開きます。',
  },
  origins: (count, relays) =>
    relays === 0 ? `情報源${count}件` : `情報源${count}件、転載${relays}件`,
  moreCites: (count) => `ほか${count}件`,
  noForce: '法的効力なし',
  documentedOn: (day) => `${day}の文書による`,
  quotedOnly: '他の記事での引用による。原文は未確認。',
  derived: '差引計算',
  sources: '出典',
  unknownThen: 'その日の時点では、記録に何もありません。',
  status: (name, stage, step, force, changed) =>
    `${name}：${stage}${step}${force ? `、法的効力は「${force}」` : ''}。最後の変化は${changed}。`,
  step: (step) => `（全13段階の${step}）`,
  stepOf: (step) => `全13段階の${step}`,
}
