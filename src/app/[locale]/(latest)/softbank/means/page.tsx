import { softbankMeans } from '#app/pages/softbank-means.tsx'

export const dynamic = 'force-static'
export const generateMetadata = softbankMeans.metadata
export default softbankMeans.Page
