-- A load of the record fills both tables anew.
-- DropTable
DROP TABLE "PressCheckFigure";

-- DropTable
DROP TABLE "PressCheck";

-- CreateTable
CREATE TABLE "PressCheck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "statementEn" TEXT NOT NULL,
    "statementJa" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "via" TEXT,
    "on" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "whyEn" TEXT NOT NULL,
    "whyJa" TEXT NOT NULL,
    "rating" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "PressStep" (
    "checkId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "formula" TEXT NOT NULL,
    "printed" TEXT,

    PRIMARY KEY ("checkId", "position"),
    CONSTRAINT "PressStep_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "PressCheck" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "PressCheck_knownOn_idx" ON "PressCheck"("knownOn");
