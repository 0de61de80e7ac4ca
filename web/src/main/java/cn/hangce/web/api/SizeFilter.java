package cn.hangce.web.api;

import cn.hangce.casework.files.FileStore;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Refuses a body that announces more than any file may have, before a byte of it is read. */
@Provider
public class SizeFilter implements ContainerRequestFilter {

    private static final long MAX_BYTES = FileStore.MAX_MB * 1024L * 1024;

    @Override
    public void filter(ContainerRequestContext context) {
        // The context's own length is an int and says nothing of what is larger.
        String length = context.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > MAX_BYTES) {
            throw new BadRequest(413, "file-too-large", FileStore.MAX_MB);
        }
    }
}
