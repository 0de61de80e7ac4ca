package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Call;
import cn.hangce.matching.CityRuns;
import cn.hangce.matching.MatchFilter;
import cn.hangce.matching.Matches;
import cn.hangce.matching.message.Message;
import cn.hangce.matching.message.MessageKind;
import cn.hangce.matching.message.Messages;
import cn.hangce.matching.message.Reminders;
import cn.hangce.registry.Actor;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Those whom it concerns are told")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class MessagesIT {

    @Inject
    private Walk walk;
    @Inject
    private CityRuns runs;
    @Inject
    private Matches matches;
    @Inject
    private Messages messages;
    @Inject
    private Reminders reminders;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @Test
    @DisplayName("of a call that is open for them and that closes before they have handed in, once each, and nobody else is")
    void calls() {
        walk.day("2022-05-02");
        runs.start(LocalDate.of(2022, 5, 31), CITY);
        Await.until(() -> !runs.recent(1).get(0).running());
        Call call = walk.call(100_000_000);
        List<String> entitled = matches.page(new MatchFilter(call.programId(), null, true), 0, 2, CITY).stream().map(each -> each.creditCode()).toList();
        Actor firm = People.firm(entitled.get(0));
        assertEquals(List.of(MessageKind.CALL_OPEN), about(call, firm));

        walk.day("2022-05-26");
        reminders.tell();
        assertEquals(List.of(MessageKind.CALL_ENDING, MessageKind.CALL_OPEN), about(call, firm), "five days before it closes");
        walk.day("2022-05-27");
        reminders.tell();
        assertEquals(2, about(call, firm).size(), "what was told is not told again");
        assertEquals(List.of(), about(call, People.firm("91330108MANX21B964")), "a firm that is not entitled hears nothing");

        long unread = messages.unread(firm);
        assertTrue(unread >= 2);
        messages.read(messages.of(firm, 1).get(0).id(), firm);
        assertEquals(0, messages.unread(firm));
        assertTrue(messages.unread(People.firm(entitled.get(1))) >= 2, "each reads its own");
        walk.day("2022-05-20");
    }

    private List<MessageKind> about(Call call, Actor firm) {
        return messages.of(firm, 100).stream().filter(message -> message.link().endsWith("=" + call.id())).map(Message::kind).toList();
    }
}
