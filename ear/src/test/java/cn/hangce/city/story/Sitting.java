package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** A meeting that decides, on its page. */
final class Sitting {

    private Sitting() {
    }

    /** Calls it together. @param names who is entitled, the chair first, of whom the first so many have come */
    static void call(Desk decider, String title, List<String> names, int present) {
        decider.fill("[id='meeting:title']", title);
        decider.fill("[id='meeting:place']", "1208 会议室");
        decider.fill("[id='meeting:chair']", names.get(0));
        table(decider, names, present);
        decider.press("call");
        decider.told("已召集“" + title + "”");
    }

    /** Who is entitled, of whom the first so many have come. */
    static void table(Desk decider, List<String> names, int present) {
        Locator seats = decider.at("[id='meeting:members'] tbody tr");
        while (seats.count() < names.size()) {
            int before = seats.count();
            decider.press("addSeat");
            assertThat(seats).hasCount(before + 1);
        }
        for (int seat = 0; seat < seats.count(); seat++) {
            seats.nth(seat).locator("[id$=':name']").fill(seat < names.size() ? names.get(seat) : "");
            seats.nth(seat).locator("[id$=':account']").fill("");
            seats.nth(seat).locator("input[type=checkbox]").setChecked(seat < present);
        }
    }

    static void put(Desk decider, String number) {
        decider.choose("waiting:cases", List.of(number));
        decider.press("put");
        decider.told("已将 1 件申报件列入议程");
    }

    /** Resolves on the only item. */
    static void approve(Desk decider, String reason) {
        decider.at("[id$=':resolution']").first().selectOption("APPROVE");
        decider.fill("[id='agenda:reason']", reason);
        decider.press("resolve");
    }
}
