import { vehicle } from '#app/pages/vehicle.tsx'

export const dynamic = 'force-static'
export const generateMetadata = vehicle.metadata
export default vehicle.Page
