package cn.hangce.policy;

import java.time.LocalDate;

/** What is in force on one day, put together once for all who ask for that day. */
record ShelvesOfDay(Shelves files, Enactments published, LocalDate day, Shelves shelves) {

    static ShelvesOfDay of(Shelves files, Enactments published, LocalDate day) {
        Shelves shelves = files.withVersions(published.programs());
        for (Program program : published.on(day).values()) {
            shelves = shelves.with(program);
        }
        return new ShelvesOfDay(files, published, day, shelves);
    }

    boolean isOf(Shelves someFiles, Enactments somePublished, LocalDate someDay) {
        return files == someFiles && published == somePublished && day.equals(someDay);
    }
}
