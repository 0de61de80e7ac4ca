package cn.hangce.registry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps identity numbers unreadable in the database: closed with AES-256-GCM, bound to whose row it is, and found again by a keyed
 * print (HMAC-SHA-256). A print without a key would hide nothing, since all numbers can be tried.
 */
final class IdentityCipher {

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec closing;
    private final SecretKeySpec printing;

    /** @param secret from which both keys are derived */
    IdentityCipher(String secret) {
        SecretKeySpec master = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC);
        this.closing = new SecretKeySpec(mac(master, "close"), "AES");
        this.printing = new SecretKeySpec(mac(master, "print"), MAC);
    }

    /** The same for the same number, in 64 hexadecimal digits. */
    String print(IdentityNumber number) {
        return HexFormat.of().formatHex(mac(printing, number.inFull()));
    }

    /** @param code whose it is */
    byte[] close(IdentityNumber number, PartyCode code) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, code, number.inFull().getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    }

    /** @throws IllegalStateException where it was closed by another secret, for another person, or changed */
    IdentityNumber open(byte[] closed, PartyCode code) {
        byte[] number = run(Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE), code, Arrays.copyOfRange(closed, NONCE, closed.length));
        return IdentityNumber.of(new String(number, StandardCharsets.US_ASCII));
    }

    private byte[] run(int mode, byte[] nonce, PartyCode code, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, closing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(code.value().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The identity number of " + code + " cannot be read with this key", e);
        }
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC, e);
        }
    }
}
