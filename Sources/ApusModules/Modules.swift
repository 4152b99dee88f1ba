import ApusRuntime

/// Makes the native modules known to `import`.
package func registerModules() {
    registerNativeModules(names: stubModuleNames, make: makeStubModule, source: frozenModuleSource)
    registerNativeModule("time", makeTimeModule)
    registerNativeModule("_thread", makeThreadModule)
    registerNativeModule("gc", makeGarbageCollectionModule)
    registerNativeModule("_weakref", makeWeakReferenceModule)
}
