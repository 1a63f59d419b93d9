import { softbankClaims } from '#app/pages/softbank-claims.tsx'

export const dynamic = 'force-static'
export const generateMetadata = softbankClaims.metadata
export default softbankClaims.Page
