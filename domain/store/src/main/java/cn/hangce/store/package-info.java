/** The database of the running city: one persistence unit over all modules, and the migration that gives it its shape. */
package cn.hangce.store;
