/**
 * What the bureaus hand over: CSV files with Chinese heads, one per bureau and batch. How a column becomes a fact is said in
 * one small properties file per bureau; a bad line is reported with its number and the others are kept.
 */
package cn.hangce.registry.handover;
