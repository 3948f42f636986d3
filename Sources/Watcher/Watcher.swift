import CCurl
import CLinux
import Crypto
import GRDB
import Logging
import ServiceLifecycle
