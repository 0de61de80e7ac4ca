package cn.hangce.registry;

/** Told once at start-up, when the database has its present shape and may be used. */
public record StoreReady() {
}
