package cn.hangce.web.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.hangce.registry.Role;
import cn.hangce.security.AuditKind;
import cn.hangce.security.Permission;
import cn.hangce.security.Separation;
import cn.hangce.web.Bundles;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The audit trail’s keys are put together from names, so they are looked up here one by one. */
class TrailTextsTest {

    static Stream<String[]> keys() {
        return Stream.of(
                Stream.of(Role.values()).map(role -> new String[] {"common", "role." + role}),
                Stream.of(AuditKind.values()).map(kind -> new String[] {"admin", "kind." + kind}),
                Stream.of(Permission.values()).map(permission -> new String[] {"admin", "subject." + permission}),
                Stream.of(Separation.values()).map(separation -> new String[] {"admin", "subject.separation." + separation}),
                Stream.of("requested", "expired").map(how -> new String[] {"admin", "subject." + how}))
                .flatMap(names -> names);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyNameHasItsWords(String bundle, String key) {
        assertFalse(Bundles.text(Locale.SIMPLIFIED_CHINESE, bundle, key).isBlank());
        assertFalse(Bundles.text(Locale.ENGLISH, bundle, key).isBlank());
    }
}
