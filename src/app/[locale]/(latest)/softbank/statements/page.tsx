import { softbankStatements } from '#app/pages/softbank-statements.tsx'

export const dynamic = 'force-static'
export const generateMetadata = softbankStatements.metadata
export default softbankStatements.Page
