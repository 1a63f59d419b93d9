import type { fundSilence as enFundSilence } from '../en/fund-silence.ts'

export const fundSilence: typeof enFundSilence = {
  questions: (count) => `${count}件の問い`,
  lead: (count, questions, longest) =>
    count === 1
      ? `このファンドについて、${questions}が${longest}のあいだ答えられていない。`
      : `このファンドについて、${questions}が答えられておらず、最も長いもので${longest}になる。`,
  counted: (day) =>
    `日数は、対象の最初の報道の日、または問いが生じた日から、この版の日である${day}までを数える。`,
  question: '問い',
  searched: '調べた範囲',
  notNamed: 'この日までに、答えられる先は記録にありません。',
  related: '関連する問い',
}
