import { vehicleClocks } from '#app/pages/vehicle-clocks.tsx'

export const dynamic = 'force-dynamic'
export const generateMetadata = vehicleClocks.metadata
export default vehicleClocks.Page
