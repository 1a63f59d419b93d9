import type { evidence as enEvidence } from '../en/evidence.ts'

export const evidence: typeof enEvidence = {
  grade: {
    A: '一次文書',
    B: '公式記録',
    C: '公式発言',
    D: '実名報道',
    E: '匿名報道',
    F: '出所不明・推定',
  },
  standing: {
    reported: '報道',
    'no-comment': 'コメントなし',
    'officially-confirmed': '公式に確認',
    'officially-denied': '公式に否定',
    disputed: '見解が対立',
    superseded: '更新済み',
    'not-assessed': '未確認',
  },
  eventKind: {
    reported: '報道',
    announced: '発表',
    signed: '署名',
    confirmed: '確認',
    completed: '完了',
    denied: '否定',
    'no-comment': 'コメントなし',
  },
  scheduled: '予定',
  sourceKind: {
    primary: '一次文書',
    'official-statement': '公式発表・発言',
    press: '報道',
    analysis: '分析',
    database: 'データベース・集約サイト',
  },
  rating: {
    supported: '正確',
    'mostly-supported': 'ほぼ正確',
    'missing-context': 'ミスリード',
    'partly-wrong': '不正確',
    'no-evidence': '根拠不明',
    wrong: '誤り',
    undecided: '判定留保',
    'not-checkable': '検証対象外',
    'not-assessed': '未確認',
  },
}
