/**
 * Starts and stops a whole city on one machine: PostgreSQL, Keycloak and WildFly, as child processes on loopback.
 *
 * <p>{@link cn.hangce.launcher.City} is the library, for tests too; {@link cn.hangce.launcher.Launch} is what
 * {@code mvn -Prun} runs; {@link cn.hangce.launcher.Prepare} makes the three servers ready once per build.
 */
package cn.hangce.launcher;
