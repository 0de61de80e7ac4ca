package cn.hangce.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Identity numbers in the database")
class IdentityCipherTest {

    private static final IdentityNumber NUMBER = IdentityNumber.of("330199199406180019");
    private static final PartyCode WHOSE = PartyCode.drawn();

    private final IdentityCipher cipher = new IdentityCipher("a secret");

    @Test
    void areReadAgainByTheSameSecretOnly() {
        byte[] closed = cipher.close(NUMBER, WHOSE);
        assertEquals(NUMBER, new IdentityCipher("a secret").open(closed, WHOSE));
        assertThrows(IllegalStateException.class, () -> new IdentityCipher("another").open(closed, WHOSE));
    }

    @Test
    void cannotBeReadFromTheRow() {
        byte[] closed = cipher.close(NUMBER, WHOSE);
        assertFalse(new String(closed, StandardCharsets.ISO_8859_1).contains("19940618"));
        assertNotEquals(HexFormat.of().formatHex(closed), HexFormat.of().formatHex(cipher.close(NUMBER, WHOSE)), "never closed alike twice");
    }

    @Test
    void cannotBePutIntoAnotherPersonsRowOrChanged() {
        byte[] closed = cipher.close(NUMBER, WHOSE);
        assertThrows(IllegalStateException.class, () -> cipher.open(closed, PartyCode.drawn()));
        closed[closed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> cipher.open(closed, WHOSE));
    }

    @Test
    void areFoundByAPrintThatNeedsTheSecret() {
        assertEquals(cipher.print(NUMBER), new IdentityCipher("a secret").print(IdentityNumber.of("330199199406180019")));
        assertNotEquals(cipher.print(NUMBER), new IdentityCipher("another").print(NUMBER));
        assertNotEquals(cipher.print(NUMBER), cipher.print(IdentityNumber.of("330199199602290020")));
    }
}
