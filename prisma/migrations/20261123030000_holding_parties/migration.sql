-- AlterTable
ALTER TABLE "Party" ADD COLUMN "called" TEXT NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "HoldingItem" ADD COLUMN "partyId" TEXT REFERENCES "Node" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "HoldingItem_partyId_idx" ON "HoldingItem"("partyId");
