-- A load of the record fills all three tables anew.
-- DropTable
DROP TABLE "Contradiction";

-- DropTable
DROP TABLE "Search";

-- CreateTable
CREATE TABLE "Contradiction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "topicEn" TEXT NOT NULL,
    "topicJa" TEXT NOT NULL,
    "noteEn" TEXT,
    "noteJa" TEXT,
    "about" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ContradictionSide" (
    "contradictionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "whoEn" TEXT NOT NULL,
    "whoJa" TEXT NOT NULL,
    "saysEn" TEXT NOT NULL,
    "saysJa" TEXT NOT NULL,

    PRIMARY KEY ("contradictionId", "position"),
    CONSTRAINT "ContradictionSide_contradictionId_fkey" FOREIGN KEY ("contradictionId") REFERENCES "Contradiction" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Search" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "about" TEXT NOT NULL,
    "figureId" TEXT,
    "lookedForEn" TEXT NOT NULL,
    "lookedForJa" TEXT NOT NULL,
    "whereEn" TEXT NOT NULL,
    "whereJa" TEXT NOT NULL,
    "from" TEXT,
    "until" TEXT NOT NULL,
    "findingEn" TEXT NOT NULL,
    "findingJa" TEXT NOT NULL,
    "couldAnswer" TEXT NOT NULL,
    "openSince" TEXT,
    "knownOn" TEXT NOT NULL,
    CONSTRAINT "Search_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Contradiction_knownOn_idx" ON "Contradiction"("knownOn");

-- CreateIndex
CREATE INDEX "Search_knownOn_idx" ON "Search"("knownOn");

-- CreateIndex
CREATE INDEX "Search_figureId_idx" ON "Search"("figureId");
