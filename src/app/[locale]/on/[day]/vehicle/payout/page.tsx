import { vehiclePayout } from '#app/pages/vehicle-payout.tsx'

export const dynamic = 'force-dynamic'
export const generateMetadata = vehiclePayout.metadata
export default vehiclePayout.Page
