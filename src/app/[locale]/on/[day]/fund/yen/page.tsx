import { fundYen } from '#app/pages/fund-yen.tsx'

export const dynamic = 'force-dynamic'
export const generateMetadata = fundYen.metadata
export default fundYen.Page
