import type { people as enPeople, person as enPerson } from '../en/people.ts'

export const people: typeof enPeople = {
  title: '人物と機関',
  description: '誰がどの側でどの役割を担うか。日付のある役職と、出典のある関係とともに示す。',
  lead: (count, day) =>
    `${day}までに記録に名前の出た人物と機関は${count}件。立場と役割ごとに並べています。複数の役割を担う場合はそれぞれに載せています。`,
  none: 'この日までに記録に名前の出た人物や機関はありません。',
  partFrom: (when) => `この役割は${when}から`,
  relations: '関係',
  relationsLead:
    '誰が誰とどのような関係にあるか。確認済みは塗り、報道は枠、提案は点線で示します。関係は公になった日から表示します。',
  relationsCaption: (count) =>
    `関係${count}件。金額は各自の単位で示し、換算値には「約」と相場を添える`,
  noRelations: 'この日までの関係は記録にありません。',
  heads: {
    from: '主体',
    relation: '関係',
    to: '相手',
    standing: '確度',
    since: '期間',
    amount: '金額',
    sources: '出典',
  },
  startUnknown: '開始日は不明',
  from: (when) => `${when}から`,
  until: (when) => `${when}まで`,
  lastSeen: (day) => `最後の確認は${day}`,
  began: 'この日から',
  ended: 'この日まで',
}

export const person: typeof enPerson = {
  reading: '読み',
  describedOn: (when) => `${when}時点：`,
  short: '短い項目です。記録に名前があるほかは、ほとんど分かっていません。',
  kind: '種類',
  side: '立場',
  country: '国・地域',
  part: '役割',
  website: 'ウェブサイト',
  elsewhere: '関連ページ',
  offices: '役職',
  officesLead: '役職は、文書が後から出た場合でも、就任の日から数えます。',
  noOffices: 'この日までの役職は記録にありません。',
  held: '終わりの記録なし',
  stances: '立場の推移',
  stancesLead: 'その日に述べたこと、または報じられたこと。考えを推し量るものではありません。',
  noStances: 'この日までの立場は記録にありません。',
  events: '出来事',
  noEvents: 'この日までに、この項目に関わる出来事は記録にありません。',
  relations: '関係と金額',
  noSources: 'この日までに公になった文書はありません。',
}
