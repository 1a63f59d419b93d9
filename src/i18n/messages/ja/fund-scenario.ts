import type { fundScenario as en } from '../en/fund-scenario.ts'

/** 読者の仮定からファンドの姿を計算するページ。 */
export const fundScenario: typeof en = {
  title: '仮定を置いて試算する',
  description:
    '報じられた共同ファンドの持分、借り入れ、費用、収益率を仮定し、各出資者の受け取り、負担、損失を計算式とともに示します。',
  heading: '仮定を置いて試算する',
  lead: '持分も借り入れも収益も公表されていません。分かっていない数字を自由に置いてください。結果にはすべて計算式を示します。',
  back: 'ファンドについて分かっていること',
  none: 'この日の時点で、ファンドの資本の額は記録になく、計算できません。',
  drawn: '試算の図',
  afresh: 'この記録の値からやり直す',
  notice: {
    record: (version, day) => `${version}（${day}編集）`,
    newer: (then, now) =>
      `より新しい記録があります。この試算は記録${then}によるもので、現在の記録は${now}です。数字はすべてURLに書かれたもので、変わっていません。`,
    older: (then, now) =>
      `この試算は、現在の記録${now}より後の記録${then}によるものです。数字はすべてURLに書かれたものです。`,
  },
  toScenario: '自分の仮定で試算する',
}
