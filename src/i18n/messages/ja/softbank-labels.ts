import type { labels as en } from '../en/softbank-labels.ts'

export const labels: typeof en = {
  title: 'ソフトバンク：その表記は何月か',
  heading: 'その表記は何月から何月までか',
  description: '四半期や年度の表記を、使われているすべての読み方で読み、それぞれの月を示します。',
  lead: 'ソフトバンクグループの会計年度は4月に始まり、始まる年の名で呼ばれます。終わる年の名で呼ぶ例もあります。紛れがないのは月だけです。',
  back: 'ソフトバンクの業績一覧',
  form: { label: '四半期・年度の表記', example: '2021年3月期', button: '読む' },
  ways: (count) => (count === 1 ? '読み方は一つ。' : `読み方は${count}通り。有力な順。`),
  everyYear: (count) =>
    count === 1
      ? '年の指定がありません。記録にある期間は一つ。'
      : `年の指定がありません。記録にある${count}の期間を新しい順に示します。`,
  caption: 'この表記のすべての読み方と、それぞれの月',
  column: { reading: '読み方', months: '月', naming: '呼び方', page: '記録' },
  list: (names) => names.join('、'),
  results: (period) => `${period}の業績`,
  compare: (periods) => `${periods}の数値`,
  absent: (period) => `${period}：記録にない`,
  naming: {
    key: 'このサイトのアドレスの表記：始まる年の名',
    'start-year': '始まる年の名（ソフトバンクの呼び方）',
    'end-year': '終わる年の名',
    calendar: '1月から12月までで数える',
    'closing-month': '会計年度が終わる年月の名',
    cumulative: '同じ呼び方で、中間の報告書のように4月からの累計',
    'both-years': 'またがる二つの年の名',
    months: '月の名',
    'end-month': '終わる月の名',
    term: 'ソフトバンクグループの期の番号',
    'no-year': '年のない表記：候補の一つ',
  },
  problem: {
    'too-long': '表記としては長すぎます。',
    unknown: '四半期や年度の表記として読み取れません。',
    'no-year': 'この表記には年がなく、この日の時点の記録に当てはまる期間がありません。',
    'not-quarters': 'この月の範囲は、ソフトバンクの会計年度の四半期に合いません。',
    'other-year-end': 'ソフトバンクの会計年度は3月に終わります。その月に終わる年度はありません。',
    'early-term': (first, months) =>
      `期の番号は${first}（${months}）以降を読みます。それより前の番号には、ここに出典がありません。`,
  },
  term: (number) => `第${number}期`,
  understood: '年度、半期、四半期、第3四半期累計、月、期の番号を、日本語と英語で読み取ります。例：',
  examples: ['2021年3月期', '4～6月期', '2024年度上期', 'Q1 2021', 'Jan–Mar 2025'],
  namings: {
    title: (quarter) => `一つの四半期の多くの名：${quarter}`,
    lead: (months) => `記録にある最新の業績は${months}のもの。`,
    caption: '四半期の呼び方と、その表記のすべての読み方',
    column: { naming: '呼び方', label: '表記', readings: '意味し得る月' },
    source: '期の番号はソフトバンクグループの有価証券報告書による：',
    endYear: (quarter, fiscalYear) => `${fiscalYear}年度${quarter}`,
    calendar: (quarter, year) => `${year}年${quarter}`,
    closing: (quarter, year) => `${year}年3月期${quarter}`,
    bothYears: (quarter, year) => `${year}/${`${year + 1}`.slice(2)}年度${quarter}`,
    numbered: (term, quarter) => `第${term}期第${quarter}四半期`,
  },
}
