import type { vehicleTerms as enVehicleTerms } from '../en/vehicle-terms.ts'

export const vehicleTerms: typeof enVehicleTerms = {
  terms: '両国の説明で読む覚書の条件',
  termsShort: '覚書の条件',
  noTerms: 'この日までに、覚書は記録にありません。',
  subjects: {
    money: '資金',
    choosing: '案件の選定',
    declining: '日本が拒んだ場合と履行した場合',
    vehicle: '投資ごとのSPV',
    sharing: '現金の分配',
    law: '法的性格・点検・公表',
    japan: '日本側の事情',
  },
  counted: (slots, total) => {
    const rest = [
      slots['us-silent'] && `日本側だけが説明するものが${slots['us-silent']}`,
      slots['jp-silent'] && `米側だけが説明するものが${slots['jp-silent']}`,
      slots['both-silent'] && `どちらの説明もないものが${slots['both-silent']}`,
      slots.unclear && `不明確なものが${slots.unclear}`,
    ].filter((part) => part !== null)
    const first = `覚書の${total}のうち、両国の説明が食い違うものは${slots.different ?? 'なく'}、一致するものは${slots.same ?? 'ない'}。`
    return rest.length === 0 ? first : `${first}残りは、${rest.join('、')}。`
  },
  count: (count) => `${count}件`,
  countedTerms: (count) => `${count}の条件`,
  countedBy: '条件を述べた双方の最後の説明から数えた：',
  index: '状態ごとの条件',
  toSheet: '条件ごとに見る',
  readingTitle: '本文をどこまで読めたか',
  length: '分量と公表',
  numbers: '項番号',
  numbersNamed: (count, named, highest) =>
    count === 1
      ? `出典が示す${named}は第${highest}項。ほかの番号は未確認のままとする。`
      : `出典が示す${named}のうち、最も大きいのは第${highest}項。ほかの番号は未確認のままとする。`,
  paragraphNumbers: (count) => `${count}つの項番号`,
  noNumbers: 'この日までに、項番号を示す出典は記録にありません。',
  read: '読めた範囲',
  noReading: 'この日までの記録にはありません。',
  lastLooked: (day) => `最後に調べた日：${day}`,
  memorandum: '覚書',
  us: '米側の説明',
  jp: '日本側の説明',
  paragraph: (number) => (number === 'preamble' ? '前文' : `第${number}項`),
  paragraphAmong: (range) => `第${range.replace('–', '～')}項のいずれか（どの項かは未確認）`,
  noParagraph: '項番号は未確認',
  notFound: (day) => `説明は見つからない（最後に調べた日：${day}）。`,
  notInRecord: (day) => `${day}までの記録に説明はない。`,
  nearby: '条件そのものは述べていない',
  others: (count) => `ほかの発言${count}件`,
  course: (count) => `関連する経過（${count}件）`,
  changed: '推移',
  atFirst: '当初',
  instruments: '文書と法的効力',
  noInstruments: 'この日までに、文書は記録にありません。',
  pair: (day) =>
    `一つの文書ではなく、二つの文書である。いずれも${day}付で、法的効力はそれぞれ別である。`,
  otherInstruments: 'そのほかの文書',
  parties: '当事者',
  dated: '日付',
  content: '内容',
  force: '法的効力',
  noForce: 'この日までの記録にはない。',
  forceCourse: (count) => `経過（${count}件）`,
  ruling: (day) => `${day}の判決で動いたもの`,
  partOf: (title, part) => `${title}のうち${part}`,
  rulingMoved: (count, moved, total, names) =>
    count === 0
      ? `それ以前からの${total}のうち、判決で法的効力が動いたものはない。`
      : `それ以前からの${total}のうち、判決で法的効力が動いたのは${moved}：${names}。`,
  countedDocuments: (count) => `${count}の文書`,
  rulingCaption: (before, after) =>
    `記録上の法的効力。判決の前（${before}時点）と、判決が記録に現れた日（${after}）を比べる（単位なし）`,
  document: '文書',
  before: '判決の前',
  after: '判決の後',
  movedHead: '動いたか',
  moved: '動いた',
  notMoved: '動いていない',
  next: 'その次に記録されたこと',
  nothingNext: 'その後の記録はない',
  comparison: '日本・韓国・孫氏の構想の比較',
  noComparison: 'この日までに、比較は記録にありません。',
  comparisonCaption: '項目ごとに言葉で比べる（単位なし）',
  feature: '項目',
  japan: '日本の枠組み',
  korea: '韓国の枠組み',
  jointFund: '報じられた孫氏の構想',
  jointFundGraded: (grade) => `報じられた孫氏の構想（等級${grade}）`,
  jointFundRests: (origins, grade) =>
    `孫氏の構想についての記述は${origins}に基づき、根拠の等級は最も高いもので${grade}。`,
  countedOrigins: (count) => `${count}つの出所`,
  graded: (grade, word) => `${grade}（${word}）`,
}
