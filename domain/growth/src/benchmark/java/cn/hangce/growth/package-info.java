/**
 * How fast one firm is judged by the conditions of one program. Run with {@code mvn -Pbenchmark -pl domain/growth -am verify}; it
 * prints one table and writes {@code target/benchmark.json}. It is no part of the tests.
 */
package cn.hangce.growth;
