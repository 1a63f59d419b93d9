-- AlterTable
ALTER TABLE "Figure" ADD COLUMN "by" TEXT;

-- AlterTable
ALTER TABLE "FigureAlternative" ADD COLUMN "by" TEXT;

-- AlterTable
ALTER TABLE "Project" ADD COLUMN "region" TEXT NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Project" ADD COLUMN "events" TEXT NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Project" ADD COLUMN "claims" TEXT NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Project" ADD COLUMN "sameAsId" TEXT REFERENCES "Project" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Project_sameAsId_idx" ON "Project"("sameAsId");
