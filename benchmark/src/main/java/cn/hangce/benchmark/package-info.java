/**
 * How fast applicants are judged: by Hangce, by CEL’s own interpreter, by Drools DMN and by Java written for the purpose. Run with
 * {@code mvn -Pbenchmark -pl benchmark -am verify}; it prints one table and writes {@code target/benchmark.json}. Nothing is measured
 * before all ways have given the same answers. No part of what is deployed.
 */
package cn.hangce.benchmark;
