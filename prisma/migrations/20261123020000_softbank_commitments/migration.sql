-- CreateTable
CREATE TABLE "Commitment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "counterpartyId" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleJa" TEXT NOT NULL,
    "whose" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "contains" TEXT NOT NULL,
    "noteEn" TEXT,
    "noteJa" TEXT,
    CONSTRAINT "Commitment_counterpartyId_fkey" FOREIGN KEY ("counterpartyId") REFERENCES "Node" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommitmentStep" (
    "commitmentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "rung" TEXT NOT NULL,
    "figureId" TEXT NOT NULL,
    "eventId" TEXT,

    PRIMARY KEY ("commitmentId", "position"),
    CONSTRAINT "CommitmentStep_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CommitmentStep_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CommitmentStep_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "TrackedEvent" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Commitment_knownOn_idx" ON "Commitment"("knownOn");

-- CreateIndex
CREATE INDEX "Commitment_counterpartyId_idx" ON "Commitment"("counterpartyId");

-- CreateIndex
CREATE INDEX "CommitmentStep_figureId_idx" ON "CommitmentStep"("figureId");

-- CreateIndex
CREATE INDEX "CommitmentStep_eventId_idx" ON "CommitmentStep"("eventId");
