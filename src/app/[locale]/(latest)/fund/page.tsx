import { fund } from '#app/pages/fund.tsx'

export const dynamic = 'force-static'
export const generateMetadata = fund.metadata
export default fund.Page
