import type { peopleMap as enPeopleMap } from '../en/people-map.ts'

export const peopleMap: typeof enPeopleMap = {
  title: '関係図',
  heading: '誰が誰とどのような関係にあるか',
  description:
    '人物、機関、ファンド、投資枠組みの関係を図と一覧で示す。出典、絞り込み、ファイル付き。',
  lead: (day) => `${day}までの記録にあるすべての関係を、図と一覧で示します。`,
  back: '人物と機関の一覧',
  link: '関係図',
  linkTo: (name) => `関係図で見る${name}`,
  none: 'この日までの関係は記録にありません。',
  sections: { map: '図', list: '一覧', files: 'ファイル' },
  chart: {
    most: (names, count, all) => `線が最も集まるのは${names}：${all}件中${count}件`,
    focus: (name, count) => `${name}：関係${count}件`,
    and: 'と',
    lead: '矢印は行為の主体から相手へ向かい、双方が同じことをする関係は両端に矢印があります。色は立場です。金額は各自の単位で、書ける場所があれば線の上に示します。すべての金額は一覧にあります。',
    alt: (nodes, lines) =>
      `人物と機関${nodes}件の箱を${lines}本の線で結んだ図。すべて下の表にあります。`,
    caption: '図にある人物と機関。それぞれの後に、そこから出る関係を示す',
    count: '線の数',
    countOf: (count) => `線${count}本`,
    about: (kind, side) => `${kind}・${side}`,
    pair: (from, to) => `${from}→${to}`,
    says: (type, label) => `${type}：${label}`,
    sure: (standing, since) => `${standing}・${since}`,
    amount: (label, text) => `${label}：${text}`,
    short: '名前のほかは記録にほとんどない',
    keys: {
      short: 'ほとんど不明',
      confirmed: '確認済み',
      reported: '報道',
      proposed: '提案',
      heavy: '資金・所有',
    },
  },
  notDrawn: (lines, boxes) =>
    `該当する関係のうち${lines}件は図にありません。図に示すのは、関係の多い順に${boxes}件までです。一覧にはすべてあります。`,
  unknownEnds: (count) =>
    `ほかに、人物と機関の項目にない相手との関係が${count}件あり、示していません。`,
  shown: (shown, all) => `関係${all}件中${shown}件を表示`,
  empty: 'この条件に合う関係はありません。',
  pager: {
    label: '一覧のページ',
    here: (first, last, all) => `${all}件中${first}～${last}件目`,
    before: '一覧の前へ',
    after: '一覧の次へ',
  },
  form: {
    legend: '示す関係',
    all: 'すべて',
    submit: '表示',
    afresh: 'すべて表示',
    params: {
      type: '関係の種類',
      side: 'どちらかの端の立場',
      standing: '確度',
      focus: '一つの人物・機関とその相手',
      page: 'ページ',
    },
    option: (word, count) => `${word}（${count}）`,
    most: (count) =>
      `ここには関係の多い順に${count}件があります。ほかの人物や機関は、それぞれのページから関係図へ移れます。`,
    quote: (text) => `「${text}」`,
    list: (items) => items.join('、'),
    more: (count) => `ほか${count}件`,
    problemsTitle: 'アドレスに読めない部分があります',
    problem: (param, given) =>
      `${param}：${given}はこの版の選択肢にないため除きました。ほかは指定の通りに示しています。`,
  },
  files: {
    picture: 'すべての関係の図：',
    data: '上に示した関係。両言語の名前と出典付き：',
    json: 'JSON',
    graphml: 'GraphML',
  },
}
