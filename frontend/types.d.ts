/// <reference types="node" />
/// <reference types="vite/client" />
