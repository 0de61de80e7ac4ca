package cn.hangce.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HouseAddressTest {

    private final String before = System.getProperty("hangce.base-url");

    @AfterEach
    void asBefore() {
        if (before == null) {
            System.clearProperty("hangce.base-url");
        } else {
            System.setProperty("hangce.base-url", before);
        }
    }

    @Test
    void aPageHasOneAddressWithOrWithoutASlashAtTheEnd() {
        for (String set : new String[] {"https://hangce.example.gov.cn/hangce", "https://hangce.example.gov.cn/hangce/", " https://hangce.example.gov.cn/hangce// "}) {
            System.setProperty("hangce.base-url", set);
            assertEquals("https://hangce.example.gov.cn/hangce/work/case.xhtml?id=7", HouseAddress.of("/work/case.xhtml?id=7"));
        }
    }

    @Test
    void whatIsNotSetIsTheAddressAtHome() {
        System.setProperty("hangce.base-url", " ");
        assertTrue(HouseAddress.given().isEmpty());
        assertEquals("http://localhost:8080/hangce/verify.xhtml", HouseAddress.of("/verify.xhtml"));
    }
}
