import type { fundClaims as enFundClaims } from '../en/fund-claims.ts'

export const fundClaims: typeof enFundClaims = {
  digest: {
    rest: () =>
      '共同ファンドについての言説{statements}件を載せる文書は{documents}件、情報源は{origins}件',
    relays: () => '。文書のうち{relays}件は、一つの記事（{report}）の転載である。',
    end: '。',
    counted: '下の経過から数えた。',
    formula: () =>
      '{report-count}（その記事）＋{relays}（その転載）＋{others}（その他の文書）＝{documents}件。下の経過から数えた。',
  },
  report: (publisher, day) => (day ? `${publisher}、${day}` : publisher),
  key: '線の読み方',
  keyText: (from, until) =>
    `どの線も${from}から${until}まで。細い縦線は月、長い縦線は年の変わり目、点は記録が書き加えられた日。`,
  course: (parts) => `評価の推移：${parts.join('、')}。`,
  began: (standing, date) => `${date}に${standing}`,
  since: (standing, date) => `${date}から${standing}`,
  monthEnd: (month) => `${month}末`,
  grades: '情報源の等級別件数',
  relayed: (count) => `転載${count}件`,
  notCited: 'この言説では直接の出典としていない',
  unknownOrigin: '記録にない元の記事',
  passesOn: (report) => `${report}の転載`,
  printedAs: (label) => `別の表記：${label}`,
  statement: '言説：',
  later: 'その後の枠組みについて語られてきたこと',
  laterLead: '同じ言説は（線を除き）次のページにもある：',
  vehiclePage: '投資枠組みのページ',
  group: (subject, count) => `${subject}（${count}件）`,
  noLater: 'この日までに、その後の枠組みについての言説は記録にありません。',
}
