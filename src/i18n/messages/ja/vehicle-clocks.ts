import type { vehicleClocks as en } from '../en/vehicle-clocks.ts'

/** 枠組みの時計：払い込みの日、期限までの日数、均等なペース。 */
export const vehicleClocks: typeof en = {
  title: '枠組みの時計',
  heading: '払い込みはいつか、期限まであと何日か',
  lead: '覚書の読み方ごとに払い込みの日を数え、期限までの日数を、日米の休日を除いて示す。',
  none: 'この日までに、拠出の条項も期限も記録にない。',
  back: '枠組み',
  form: {
    legend: '数え始める日を選ぶ',
    from: '起算日',
    hint: (first, last) => `覚書が署名された${first}から${last}までの日。`,
    pace: '均等なペースを描く',
    paceHint: '目安：覚書に年次の予定はない。',
    submit: '数える',
  },
  ready: {
    title: '記録にある日',
    day: (day, what) => `${day}：${what}`,
    selected: (projects) => `${projects}件を選定`,
    announced: (projects) => `${projects}件を発表（選定ではない）`,
    'funding-notice': (projects) => `${projects}件の払い込みを通知`,
  },
  problems: {
    quote: (text) => `「${text}」`,
    noDay: (given, example, instead) =>
      `from：${given}は暦にある日ではありません。YYYY-MM-DD の形で書きます（例：${example}）。代わりに数えた起算日：${instead}。`,
    before: (given, first, example, instead) =>
      `from：${given}は覚書より前です。${first}以後の日を書きます（例：${example}）。代わりに数えた起算日：${instead}。`,
    after: (given, last, example, instead) =>
      `from：${given}は期限より後です。${last}までの日を書きます（例：${example}）。代わりに数えた起算日：${instead}。`,
    pace: (given, kept) => `pace：${given}は使えません。line と書くか、何も書きません。${kept}`,
    paceKept: { on: 'ペースは描いたままです。', off: 'ペースは描かないままです。' },
  },
  payment: {
    title: (day) => `${day}から数えた払い込みの日`,
    business: (length, day, us, jp, both) =>
      `${day}の後の${length}目は、米国の休日を除くと${us}、日本の休日を除くと${jp}、両方を除くと${both}。`,
    days: (length, day, on) => `${day}の後の${length}目は${on}。`,
    readings:
      'その日が何を意味するかは資料により異なる。払い込める最後の日（「以内」）とも、払い込みを求められ得る最初の日（「以後」）とも読まれている。',
    floor: '読めた資料では、その日は払い込みを求められ得る最初の日である。',
    noNotice: '払い込みの通知は記録にない。選んだ日に通知があったものとして数えた。',
    assumed: (day) =>
      `この日までに選定された案件は記録にない。例として、この版の日付${day}から数えた。`,
    caption: (day) => `${day}の後の日数（数え方ごとに1行）`,
    heads: {
      count: '数え方',
      limit: '「以内」：払い込める最後の日',
      floor: '「以後」：払い込みを求められ得る最初の日',
      left: '除いた日',
      standing: (day) => `${day}時点`,
    },
    counts: {
      days: 'すべての日を数える',
      weekdays: '休日を除かない',
      us: '米国の休日を除く',
      jp: '日本の休日を除く',
      both: '両国の休日を除く',
    },
    count: (length, holidays) => `${length}、${holidays}`,
    banks: (day) => `銀行の営業日で数えると${day}。`,
    rules: {
      title: '営業日の数え方',
      first: '翌日を1日目とし、土曜日と日曜日を除く。',
      unsettled: '営業日の定義も、どの国の営業日かも、覚書の読めた範囲にはない。',
      us: '米国：連邦の祝日。連邦の官庁が休む日による。',
      jp: '日本：国民の祝日と振替休日などの休日、および官庁が法律により休む12月29日から1月3日まで。',
      banks:
        '銀行は二つの点で異なる。日本の銀行は12月31日から休み、米連邦準備銀行は土曜日の祝日の前の金曜日も開いている。それで日が動く場合は、その行に示す。',
      orders: '個別の命令で休みとなった日は除かない。',
    },
  },
  standing: {
    past: (days) => `${days}前に過ぎた`,
    today: 'この日',
    ahead: (days) => `${days}後`,
  },
  left: {
    none: '休日なし',
    nothing: 'なし',
    count: (holidays) => `休日${holidays}日`,
    line: (day, names) => `${day}：${names}`,
    of: (name, country) => `${name}（${country}）`,
    join: '、',
    us: '米',
    jp: '日',
  },
  receipt: {
    calendar: (span, days) => `${span}：${days}`,
    business: (span, days, weekend, holidays, business) =>
      `${span}：${days} − 土日${weekend} − ${holidays} ＝ ${business}`,
  },
  accounts: {
    title: '払い込みについての資料',
    clause: '条項と、両国の説明',
    view: '本サイトの見方',
    ours: (length) =>
      `通知から${length}、下限として読む。ロイターによる本文の要約も、対応する条項についての韓国の閣僚の説明も、最短の期間を定めたものとし、その後のブルームバーグに基づく記事は営業日で数える。確信度は中から高。`,
    paid: '払い込みについて分かっていること',
    paidNone: 'この日までの記録にない',
    claim: 'これについての言説',
  },
  end: {
    title: (day) => `${day}までの残り日数`,
    lead: (days, day, until) => `${day}から期限の${until}まで、残り${days}。`,
    over: (days, until) => `期限の${until}は${days}前に過ぎた。`,
    caption: (from, until) => `${from}の後、${until}までの日数（期限の日を含む）`,
    heads: { count: '数え方', days: '残り日数', receipt: '計算', left: '除いた日' },
    counts: {
      days: 'すべての日',
      us: '営業日（米国の休日を除く）',
      jp: '営業日（日本の休日を除く）',
      both: '営業日（両国の休日を除く）',
    },
    event: '出来事としての期限',
  },
  pace: {
    title: '目安としての均等なペース',
    off: '描いていない。覚書に年次の予定はない。',
    draw: '直線を描く',
    hide: '直線を消す',
    illustrative: '目安：覚書に年次の予定はない。',
    lead: (amount, pledge, from, until, day) =>
      `${from}から${until}までを直線で結ぶと、${day}には${pledge}のうち${amount}となる。`,
    formula: (pledge, gone, all, amount, exact) =>
      `${pledge} × ${gone} ÷ ${all} ${exact ? '＝' : '≈'} ${amount}`,
    dollars: (digits) => `${digits}ドル`,
    noPledge: 'この日までに、ドル建ての約束は記録になく、割り振るものがない。',
    yen: (amounts) => `円建てのため載せていないもの：${amounts}。`,
    noYen: 'この日までに、円建ての融資は記録にない。',
    said: (label, amount) => `${label}（${amount}）`,
    join: '、',
  },
  chart: {
    title: (line, day, stated) => `目安：直線では${day}に${line}。${stated}`,
    stated: (rung, amount) => `${rung}は${amount}`,
    join: '、',
    nothing: '選定されたドルの額は記録にない',
    lead: (unit) => `単位：${unit}。額が示された日に置き、次に示されるまで同じとする。`,
    note: '目安：覚書に年次の予定はない。円建ての融資は通貨が異なるため載せていない。',
    line: '直線（目安）',
    alt: (title) => `${title}。同じ数値は表にある。`,
    caption: '示されたドルの額と直線（日ごと）',
    heads: { day: '日', what: '項目', amount: '金額' },
    holds: (what) => `${what}（最後に示された額）`,
    edition: (day) => `この版：${day}`,
    year: (year) => `${year}年`,
  },
  digest: {
    title: '時計',
    more: '起算日を選び、除いた休日を見る',
    differ: 'その日が払い込める最後の日か最初の日かは、資料により異なる。',
    none: 'この日までに選定された案件は記録になく、日数はまだ数えられない。',
    business: (length, day, us, jp, both) =>
      `最後の選定（${day}）の後の${length}目は、米国の休日を除くと${us}、日本の休日を除くと${jp}、両方を除くと${both}。`,
    days: (length, day, on) => `最後の選定（${day}）の後の${length}目は${on}。`,
  },
}
