import type { peopleForm as en } from '../en/people-form.ts'

export const peopleForm: typeof en = {
  legend: '人物と機関の絞り込みと検索',
  hint: '日本語でも英語でも、かなでもローマ字でも探せます。姓と名の順は問いません。',
  all: 'すべて',
  submit: '表示',
  afresh: 'すべて表示',
  params: {
    q: '名前',
    side: '立場',
    part: '役割',
    kind: '種類',
    country: '国・地域',
    page: 'ページ',
    relations: '関係のページ',
    relation: '関係',
  },
  kinds: { any: '人物と機関', person: '人物', institution: '機関' },
  option: (word, count) => `${word}（${count}）`,
  quote: (text) => `「${text}」`,
  list: (items) => items.join('、'),
  more: (count) => `ほか${count}件`,
  problemsTitle: 'アドレスの一部を読み取れませんでした',
  summary: '確認が必要な項目：',
  problem: (given) => `${given}はこの版の選択肢にないため除きました。ほかの条件はそのままです。`,
  tooLong: (longest) => `名前が${longest}字を超えているため、初めの部分だけで探しました。`,
  notPage: (given) => `${given}というページはないため、最初のページを表示しています。`,
  beyond: (asked, pages) =>
    pages === 1
      ? `${asked}ページはありません。すべて1ページに収まっています。`
      : `${asked}ページはありません。全${pages}ページの最後を表示しています。`,
  named: (param, text) => `${param}：${text}`,
  pager: {
    people: '人物と機関のページ',
    relations: '関係のページ',
    below: (name) => `${name}（一覧の下）`,
    at: (page, pages) => `${pages}ページ中${page}ページ`,
    previous: '前のページ',
    next: '次のページ',
  },
}
