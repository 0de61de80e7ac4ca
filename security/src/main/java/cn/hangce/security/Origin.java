package cn.hangce.security;

import jakarta.enterprise.context.RequestScoped;

/** The network address that this request came from; the web layer notes it at the door. */
@RequestScoped
public class Origin {

    private String address;

    public void note(String clientAddress) {
        this.address = clientAddress;
    }

    /** The address, or null outside a request from the network. */
    public String address() {
        return address;
    }
}
